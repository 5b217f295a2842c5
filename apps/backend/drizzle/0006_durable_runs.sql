ALTER TABLE "agent_runs" ADD COLUMN "owner" uuid;--> statement-breakpoint
ALTER TABLE "agent_runs" ADD COLUMN "epoch" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "agent_runs" ADD COLUMN "request_id" text;--> statement-breakpoint
ALTER TABLE "agent_runs" ADD COLUMN "stop_requested_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "conversations" ADD COLUMN "summary" text;--> statement-breakpoint
ALTER TABLE "conversations" ADD COLUMN "summarized_until" uuid;--> statement-breakpoint
ALTER TABLE "messages" ADD COLUMN "run_status" text;--> statement-breakpoint
ALTER TABLE "messages" ADD COLUMN "change_set_id" uuid;