ALTER TABLE "agent_runs" ADD COLUMN "takeovers" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "agent_runs" ADD COLUMN "steps_at_takeover" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "run_events" ADD COLUMN "turn" integer;--> statement-breakpoint
CREATE INDEX "agent_runs_started_at_index" ON "agent_runs" USING btree ("started_at");--> statement-breakpoint
CREATE INDEX "tool_calls_failed_index" ON "tool_calls" USING btree ("created_at") WHERE status = 'failed';