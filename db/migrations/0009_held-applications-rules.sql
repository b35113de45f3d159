-- What was held and went on stays written down.
CREATE FUNCTION refuse_change_of_released() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'UPDATE' OR OLD.released_at IS NOT NULL THEN
    RAISE EXCEPTION '% keeps what was released', TG_TABLE_NAME USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER held_applications_kept BEFORE UPDATE OR DELETE ON held_applications FOR EACH ROW EXECUTE FUNCTION refuse_change_of_released();
--> statement-breakpoint
CREATE TRIGGER held_applications_never_emptied BEFORE TRUNCATE ON held_applications FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER collection_slips_append_only BEFORE UPDATE OR DELETE ON collection_slips FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER collection_slips_never_emptied BEFORE TRUNCATE ON collection_slips FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
-- An outage that is declared while this comes in holds what waits under it, as one declared afterwards does.
INSERT INTO held_applications (office_id, application_id, disruption_id, state, held_at)
SELECT DISTINCT ON (applications.id) applications.office_id, applications.id, disruptions.id, applications.state, now()
FROM disruptions
JOIN (VALUES
  ('siak', 'siak_entry'), ('siak', 'regency_verification'), ('siak', 'print_release'), ('siak', 'card_printing'),
  ('printer', 'card_printing'), ('ribbon', 'card_printing'), ('card_blanks', 'card_printing'),
  ('power', 'counter_check'), ('power', 'section_validation'), ('power', 'siak_entry'), ('power', 'card_printing'),
  ('network', 'siak_entry'), ('network', 'card_printing')
) AS stops (cause, state) ON stops.cause = disruptions.cause::text
JOIN applications ON applications.office_id = disruptions.office_id AND applications.state::text = stops.state
WHERE disruptions.ended_at IS NULL AND applications.handed_in_at IS NOT NULL
ORDER BY applications.id, disruptions.created_at;
