CREATE TYPE "public"."official_paper_kind" AS ENUM('collection_slip', 'handover_receipt', 'handover_register', 'paper_form');--> statement-breakpoint
ALTER TYPE "public"."audited_act" ADD VALUE 'paper_kept';--> statement-breakpoint
ALTER TYPE "public"."audited_act" ADD VALUE 'paper_opened';--> statement-breakpoint
CREATE TABLE "official_paper_counts" (
	"office_id" uuid NOT NULL,
	"kind" "official_paper_kind" NOT NULL,
	"year" integer NOT NULL,
	"counted" integer NOT NULL,
	CONSTRAINT "official_paper_counts_office_id_kind_year_pk" PRIMARY KEY("office_id","kind","year")
);
--> statement-breakpoint
CREATE TABLE "official_papers" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"office_id" uuid NOT NULL,
	"application_id" uuid,
	"kind" "official_paper_kind" NOT NULL,
	"number" text NOT NULL,
	"key" text NOT NULL,
	"sha256" "bytea" NOT NULL,
	"issued_by" uuid NOT NULL,
	"issued_at" timestamp with time zone DEFAULT now() NOT NULL,
	"copies" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "official_papers_key_unique" UNIQUE("key"),
	CONSTRAINT "official_papers_officeId_number_unique" UNIQUE("office_id","number"),
	CONSTRAINT "official_papers_copies_counted" CHECK ("official_papers"."copies" >= 0)
);
--> statement-breakpoint
ALTER TABLE "official_paper_counts" ADD CONSTRAINT "official_paper_counts_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "official_papers" ADD CONSTRAINT "official_papers_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "official_papers" ADD CONSTRAINT "official_papers_application_id_applications_id_fk" FOREIGN KEY ("application_id") REFERENCES "public"."applications"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "official_papers" ADD CONSTRAINT "official_papers_issued_by_staff_id_fk" FOREIGN KEY ("issued_by") REFERENCES "public"."staff"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "official_papers_office_id_issued_at_index" ON "official_papers" USING btree ("office_id","issued_at");--> statement-breakpoint
CREATE INDEX "official_papers_application_id_index" ON "official_papers" USING btree ("application_id");