-- A number has one fate: once it was used or spoiled, nothing of it changes, and no printed number is ever forgotten.
CREATE FUNCTION refuse_second_fate() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' OR OLD.used_at IS NOT NULL OR OLD.spoiled_at IS NOT NULL THEN
    RAISE EXCEPTION 'a number of % has one fate', TG_TABLE_NAME USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER paper_forms_one_fate_each BEFORE UPDATE OR DELETE ON paper_forms FOR EACH ROW EXECUTE FUNCTION refuse_second_fate();
--> statement-breakpoint
CREATE TRIGGER paper_forms_never_emptied BEFORE TRUNCATE ON paper_forms FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER paper_form_batches_append_only BEFORE UPDATE OR DELETE ON paper_form_batches FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER paper_form_batches_never_emptied BEFORE TRUNCATE ON paper_form_batches FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
