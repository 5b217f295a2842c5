ALTER TABLE "conversations" ADD COLUMN "search_text" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "messages" ADD COLUMN "search_text" text DEFAULT '' NOT NULL;--> statement-breakpoint
UPDATE "conversations" SET "search_text" = lower("title");--> statement-breakpoint
UPDATE "messages" SET "search_text" = lower("content");
