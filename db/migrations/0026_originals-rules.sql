-- What was done with an original stays written down.
CREATE TRIGGER original_entries_append_only BEFORE UPDATE OR DELETE ON original_entries FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER original_entries_never_emptied BEFORE TRUNCATE ON original_entries FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
