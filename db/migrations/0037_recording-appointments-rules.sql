-- When someone was to be recorded, who gave it and why stays written; how it ended is added once.
CREATE FUNCTION refuse_change_of_appointment() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'UPDATE' OR OLD.outcome IS NOT NULL
    OR to_jsonb(NEW) - 'outcome' - 'ended_at' - 'ended_by' <> to_jsonb(OLD) - 'outcome' - 'ended_at' - 'ended_by' THEN
    RAISE EXCEPTION '% keeps what was given', TG_TABLE_NAME USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER recording_appointments_kept BEFORE UPDATE OR DELETE ON recording_appointments FOR EACH ROW EXECUTE FUNCTION refuse_change_of_appointment();
--> statement-breakpoint
CREATE TRIGGER recording_appointments_never_emptied BEFORE TRUNCATE ON recording_appointments FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
