-- That a card was printed again, and why, stays written down.
CREATE TRIGGER reprints_append_only BEFORE UPDATE OR DELETE ON reprints FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER reprints_never_emptied BEFORE TRUNCATE ON reprints FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
