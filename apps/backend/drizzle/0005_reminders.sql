CREATE TABLE "reminder_deliveries" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"task_id" uuid NOT NULL,
	"minutes_before" integer NOT NULL,
	"moment" timestamp (3) with time zone NOT NULL,
	"repetition" integer NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"email" text NOT NULL,
	"email_attempts" integer DEFAULT 0 NOT NULL,
	"email_due_at" timestamp (3) with time zone,
	CONSTRAINT "reminder_deliveries_once" UNIQUE("task_id","minutes_before","moment","repetition")
);
--> statement-breakpoint
CREATE TABLE "reminders" (
	"task_id" uuid NOT NULL,
	"minutes_before" integer NOT NULL,
	"user_id" uuid NOT NULL,
	"repeat_until_done" boolean NOT NULL,
	"moment" timestamp (3) with time zone NOT NULL,
	"person_zone" text,
	"next_at" timestamp (3) with time zone,
	CONSTRAINT "reminders_task_id_minutes_before_pk" PRIMARY KEY("task_id","minutes_before")
);
--> statement-breakpoint
ALTER TABLE "user_events" ADD COLUMN "data" jsonb;--> statement-breakpoint
ALTER TABLE "reminder_deliveries" ADD CONSTRAINT "reminder_deliveries_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reminder_deliveries" ADD CONSTRAINT "reminder_deliveries_task_id_tasks_id_fk" FOREIGN KEY ("task_id") REFERENCES "public"."tasks"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reminders" ADD CONSTRAINT "reminders_task_id_tasks_id_fk" FOREIGN KEY ("task_id") REFERENCES "public"."tasks"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reminders" ADD CONSTRAINT "reminders_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "reminder_deliveries_user_id_index" ON "reminder_deliveries" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "reminder_deliveries_at_index" ON "reminder_deliveries" USING btree ("at");--> statement-breakpoint
CREATE INDEX "reminder_deliveries_email_due_at_index" ON "reminder_deliveries" USING btree ("email_due_at") WHERE email_due_at is not null;--> statement-breakpoint
CREATE INDEX "reminders_user_id_index" ON "reminders" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "reminders_next_at_index" ON "reminders" USING btree ("next_at") WHERE next_at is not null;--> statement-breakpoint
CREATE INDEX "reminders_person_zone_index" ON "reminders" USING btree ("user_id","person_zone") WHERE person_zone is not null;