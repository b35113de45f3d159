-- That a clock stood still, since when, why and by whom stays written; its end is added once.
CREATE FUNCTION refuse_change_of_pause() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'UPDATE' OR OLD.resumed_at IS NOT NULL
    OR to_jsonb(NEW) - 'resumed_at' - 'resumed_by' <> to_jsonb(OLD) - 'resumed_at' - 'resumed_by' THEN
    RAISE EXCEPTION '% keeps what was paused', TG_TABLE_NAME USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER clock_pauses_kept BEFORE UPDATE OR DELETE ON clock_pauses FOR EACH ROW EXECUTE FUNCTION refuse_change_of_pause();
--> statement-breakpoint
CREATE TRIGGER clock_pauses_never_emptied BEFORE TRUNCATE ON clock_pauses FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
