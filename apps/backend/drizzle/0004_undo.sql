ALTER TABLE "task_changes" ADD COLUMN "undone_by_seq" bigint;--> statement-breakpoint
ALTER TABLE "task_changes" ADD COLUMN "incomplete" boolean DEFAULT false NOT NULL;--> statement-breakpoint
CREATE INDEX "task_changes_standing_index" ON "task_changes" USING btree ("user_id","seq") WHERE "task_changes"."undone_by_seq" is null and "task_changes"."undoes_id" is null;--> statement-breakpoint
CREATE INDEX "task_changes_undone_by_seq_index" ON "task_changes" USING btree ("user_id","undone_by_seq") WHERE "task_changes"."undone_by_seq" is not null;--> statement-breakpoint
CREATE INDEX "tasks_user_id_completed_at_index" ON "tasks" USING btree ("user_id","completed_at");