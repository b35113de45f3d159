-- The card blanks that were kept so far become the first of three supplies, with everything that came or went.
INSERT INTO supplies (office_id, kind, "left") SELECT office_id, 'card_blank', blanks FROM card_stock;
--> statement-breakpoint
-- A ledger without its stock cannot be; it would be an office whose row was lost.
INSERT INTO supplies (office_id, kind) SELECT DISTINCT office_id, 'card_blank'::supply_kind FROM card_stock_entries ON CONFLICT DO NOTHING;
--> statement-breakpoint
-- In the order of their times; where two that came at once would leave less than nothing in between, deliveries come first.
WITH signed AS (
  SELECT *, CASE change WHEN 'received' THEN quantity ELSE -quantity END AS delta FROM card_stock_entries
), summed AS (
  SELECT *, sum(delta) OVER (PARTITION BY office_id ORDER BY happened_at, id) AS after FROM signed
), short AS (
  SELECT DISTINCT office_id FROM summed WHERE after < 0
), ordered AS (
  SELECT signed.*, sum(delta) OVER rows_before AS after, row_number() OVER rows_before AS place
  FROM signed LEFT JOIN short USING (office_id)
  WINDOW rows_before AS (PARTITION BY office_id ORDER BY (short.office_id IS NOT NULL AND delta < 0), happened_at, signed.id)
)
INSERT INTO supply_entries (office_id, kind, change, quantity, "left", application_id, spoil_reason, note, staff_id, happened_at)
SELECT office_id, 'card_blank',
  CASE WHEN change = 'used' AND application_id IS NULL THEN 'corrected' ELSE change::text END::supply_change,
  delta, after, application_id, CASE change WHEN 'spoiled' THEN 'other'::spoil_reason END,
  CASE WHEN change = 'used' AND application_id IS NULL THEN coalesce(note, 'Dipakai untuk berkas yang sudah dihapus') ELSE note END,
  staff_id, happened_at
FROM ordered ORDER BY office_id, place;
--> statement-breakpoint
INSERT INTO supply_entries (office_id, kind, change, quantity, "left", note)
SELECT supplies.office_id, 'card_blank', 'corrected', supplies."left" - booked.sum, supplies."left", 'Selisih saat buku blangko dipindahkan'
FROM supplies CROSS JOIN LATERAL (SELECT coalesce(sum(quantity), 0)::int AS sum FROM supply_entries WHERE supply_entries.office_id = supplies.office_id) AS booked
WHERE supplies."left" <> booked.sum;
--> statement-breakpoint
-- What is written down as having happened stays written down.
CREATE TRIGGER supply_entries_append_only BEFORE UPDATE OR DELETE ON supply_entries FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER supply_entries_never_emptied BEFORE TRUNCATE ON supply_entries FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER supply_count_lines_append_only BEFORE UPDATE OR DELETE ON supply_count_lines FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER supply_count_lines_never_emptied BEFORE TRUNCATE ON supply_count_lines FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE FUNCTION refuse_change_of_settled() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'UPDATE' OR OLD.settled_at IS NOT NULL THEN
    RAISE EXCEPTION '% keeps what was settled', TG_TABLE_NAME USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER supply_counts_kept BEFORE UPDATE OR DELETE ON supply_counts FOR EACH ROW EXECUTE FUNCTION refuse_change_of_settled();
--> statement-breakpoint
CREATE TRIGGER supply_counts_never_emptied BEFORE TRUNCATE ON supply_counts FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
