CREATE TYPE "public"."spoil_reason" AS ENUM('misprint', 'jammed', 'defective', 'stored_badly', 'other');--> statement-breakpoint
CREATE TYPE "public"."supply_change" AS ENUM('received', 'used', 'spoiled', 'corrected');--> statement-breakpoint
CREATE TYPE "public"."count_state" AS ENUM('open', 'confirmed', 'disputed', 'withdrawn');--> statement-breakpoint
CREATE TYPE "public"."supply_kind" AS ENUM('card_blank', 'ribbon', 'film');--> statement-breakpoint
ALTER TYPE "public"."audited_act" ADD VALUE 'supply_received';--> statement-breakpoint
ALTER TYPE "public"."audited_act" ADD VALUE 'supply_spoiled';--> statement-breakpoint
ALTER TYPE "public"."audited_act" ADD VALUE 'supply_warning_set';--> statement-breakpoint
ALTER TYPE "public"."audited_act" ADD VALUE 'supplies_counted';--> statement-breakpoint
ALTER TYPE "public"."audited_act" ADD VALUE 'supply_count_settled';--> statement-breakpoint
CREATE TABLE "supplies" (
	"office_id" uuid NOT NULL,
	"kind" "supply_kind" NOT NULL,
	"left" integer DEFAULT 0 NOT NULL,
	"warn_at" integer DEFAULT 50 NOT NULL,
	CONSTRAINT "supplies_office_id_kind_pk" PRIMARY KEY("office_id","kind"),
	CONSTRAINT "supplies_not_negative" CHECK ("supplies"."left" >= 0),
	CONSTRAINT "supplies_warn_at_counted" CHECK ("supplies"."warn_at" >= 0)
);
--> statement-breakpoint
CREATE TABLE "supply_entries" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "supply_entries_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"office_id" uuid NOT NULL,
	"kind" "supply_kind" NOT NULL,
	"change" "supply_change" NOT NULL,
	"quantity" integer NOT NULL,
	"left" integer NOT NULL,
	"application_id" uuid,
	"delivery_number" text,
	"spoil_reason" "spoil_reason",
	"count_id" uuid,
	"note" text,
	"staff_id" uuid,
	"happened_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "supply_entries_not_negative" CHECK ("supply_entries"."left" >= 0),
	CONSTRAINT "supply_entries_signed" CHECK (case "supply_entries"."change" when 'received' then "supply_entries"."quantity" > 0 when 'corrected' then "supply_entries"."quantity" <> 0 else "supply_entries"."quantity" < 0 end),
	CONSTRAINT "supply_entries_used_by" CHECK ("supply_entries"."change" <> 'used' or "supply_entries"."application_id" is not null),
	CONSTRAINT "supply_entries_spoiled_why" CHECK (("supply_entries"."change" = 'spoiled') = ("supply_entries"."spoil_reason" is not null)),
	CONSTRAINT "supply_entries_corrected_why" CHECK ("supply_entries"."change" <> 'corrected' or coalesce("supply_entries"."count_id"::text, "supply_entries"."note") is not null)
);
--> statement-breakpoint
CREATE TABLE "supply_count_lines" (
	"count_id" uuid NOT NULL,
	"office_id" uuid NOT NULL,
	"kind" "supply_kind" NOT NULL,
	"found" integer NOT NULL,
	"expected" integer NOT NULL,
	CONSTRAINT "supply_count_lines_count_id_kind_pk" PRIMARY KEY("count_id","kind"),
	CONSTRAINT "supply_count_lines_counted" CHECK ("supply_count_lines"."found" >= 0 and "supply_count_lines"."expected" >= 0)
);
--> statement-breakpoint
CREATE TABLE "supply_counts" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"office_id" uuid NOT NULL,
	"reason" text,
	"counted_by" uuid NOT NULL,
	"counted_at" timestamp with time zone DEFAULT now() NOT NULL,
	"state" "count_state" DEFAULT 'open' NOT NULL,
	"settled_by" uuid,
	"settled_at" timestamp with time zone,
	"objection" text,
	CONSTRAINT "supply_counts_settled" CHECK (("supply_counts"."state" = 'open') = ("supply_counts"."settled_by" is null) and ("supply_counts"."settled_by" is null) = ("supply_counts"."settled_at" is null)),
	CONSTRAINT "supply_counts_by_two" CHECK ("supply_counts"."settled_by" is null or ("supply_counts"."settled_by" = "supply_counts"."counted_by") = ("supply_counts"."state" = 'withdrawn')),
	CONSTRAINT "supply_counts_disputed_why" CHECK (("supply_counts"."state" = 'disputed') = ("supply_counts"."objection" is not null))
);
--> statement-breakpoint
ALTER TABLE "supplies" ADD CONSTRAINT "supplies_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "supply_entries" ADD CONSTRAINT "supply_entries_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "supply_entries" ADD CONSTRAINT "supply_entries_application_id_applications_id_fk" FOREIGN KEY ("application_id") REFERENCES "public"."applications"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "supply_entries" ADD CONSTRAINT "supply_entries_count_id_supply_counts_id_fk" FOREIGN KEY ("count_id") REFERENCES "public"."supply_counts"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "supply_entries" ADD CONSTRAINT "supply_entries_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "supply_entries" ADD CONSTRAINT "supply_entries_office_id_kind_supplies_office_id_kind_fk" FOREIGN KEY ("office_id","kind") REFERENCES "public"."supplies"("office_id","kind") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "supply_count_lines" ADD CONSTRAINT "supply_count_lines_count_id_supply_counts_id_fk" FOREIGN KEY ("count_id") REFERENCES "public"."supply_counts"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "supply_count_lines" ADD CONSTRAINT "supply_count_lines_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "supply_counts" ADD CONSTRAINT "supply_counts_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "supply_counts" ADD CONSTRAINT "supply_counts_counted_by_staff_id_fk" FOREIGN KEY ("counted_by") REFERENCES "public"."staff"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "supply_counts" ADD CONSTRAINT "supply_counts_settled_by_staff_id_fk" FOREIGN KEY ("settled_by") REFERENCES "public"."staff"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "supply_entries_office_id_id_index" ON "supply_entries" USING btree ("office_id","id");--> statement-breakpoint
CREATE INDEX "supply_entries_office_id_kind_id_index" ON "supply_entries" USING btree ("office_id","kind","id");--> statement-breakpoint
CREATE INDEX "supply_entries_application_id_index" ON "supply_entries" USING btree ("application_id");--> statement-breakpoint
CREATE INDEX "supply_counts_office_id_counted_at_index" ON "supply_counts" USING btree ("office_id","counted_at");--> statement-breakpoint
CREATE UNIQUE INDEX "supply_counts_one_open" ON "supply_counts" USING btree ("office_id") WHERE "supply_counts"."state" = 'open';