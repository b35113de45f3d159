-- Who signed a paper stays written down.
CREATE TRIGGER paper_signatures_append_only BEFORE UPDATE OR DELETE ON paper_signatures FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER paper_signatures_never_emptied BEFORE TRUNCATE ON paper_signatures FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
