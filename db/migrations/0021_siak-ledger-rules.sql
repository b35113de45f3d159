-- What SIAK was seen to say stays written down.
CREATE TRIGGER record_statuses_append_only BEFORE UPDATE OR DELETE ON record_statuses FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER record_statuses_never_emptied BEFORE TRUNCATE ON record_statuses FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
-- The history of what was typed before there was one.
INSERT INTO record_statuses (office_id, application_id, status, seen_on, source, staff_id, noted_at)
SELECT office_id, id, 'BIO_CAPTURED', (recorded_at AT TIME ZONE 'Asia/Jakarta')::date, 'recording', recorded_by, recorded_at
FROM applications WHERE recorded_at IS NOT NULL AND recorded_by IS NOT NULL;
--> statement-breakpoint
INSERT INTO record_statuses (office_id, application_id, status, seen_on, source, staff_id, noted_at)
SELECT office_id, application_id, record_status, (happened_at AT TIME ZONE 'Asia/Jakarta')::date, 'move', staff_id, happened_at
FROM application_events WHERE record_status IS NOT NULL AND staff_id IS NOT NULL;
--> statement-breakpoint
-- Since when the regency has what it has: the last arrival there from elsewhere.
UPDATE applications SET at_regency_since = coalesce(
  (SELECT max(happened_at) FROM application_events
   WHERE application_id = applications.id AND to_state = 'regency_verification'), state_since)
WHERE state IN ('regency_verification', 'print_release');
