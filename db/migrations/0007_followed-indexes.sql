CREATE INDEX "card_stock_entries_application_id_index" ON "card_stock_entries" USING btree ("application_id");--> statement-breakpoint
CREATE INDEX "document_pages_removed" ON "document_pages" USING btree ("removed_at") WHERE "document_pages"."removed_at" is not null;--> statement-breakpoint
CREATE INDEX "uploads_document_id_index" ON "uploads" USING btree ("document_id");