-- Numbers the changes that are there in the order in which they happened.
UPDATE task_changes SET seq = numbered.seq
FROM (SELECT id, row_number() OVER (PARTITION BY user_id ORDER BY at, id) AS seq FROM task_changes) numbered
WHERE numbered.id = task_changes.id;
--> statement-breakpoint
UPDATE users SET event_seq = newest.seq
FROM (SELECT user_id, max(seq) AS seq FROM task_changes GROUP BY user_id) newest
WHERE newest.user_id = users.id;
