-- A paper that was given out stays as it was; only how often it was opened is counted.
CREATE FUNCTION refuse_change_but_copies() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'UPDATE' OR to_jsonb(NEW) - 'copies' IS DISTINCT FROM to_jsonb(OLD) - 'copies' THEN
    RAISE EXCEPTION '% keeps what was given out', TG_TABLE_NAME USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER official_papers_kept BEFORE UPDATE OR DELETE ON official_papers FOR EACH ROW EXECUTE FUNCTION refuse_change_but_copies();
--> statement-breakpoint
CREATE TRIGGER official_papers_never_emptied BEFORE TRUNCATE ON official_papers FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
