-- Who took a card stays written as it was sealed; that it was undone is written beside it.
CREATE TRIGGER handovers_append_only BEFORE UPDATE OR DELETE ON handovers FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER handovers_never_emptied BEFORE TRUNCATE ON handovers FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER handover_undoings_append_only BEFORE UPDATE OR DELETE ON handover_undoings FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER handover_undoings_never_emptied BEFORE TRUNCATE ON handover_undoings FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
