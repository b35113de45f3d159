CREATE TABLE "regency_lists" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"office_id" uuid NOT NULL,
	"staff_id" uuid NOT NULL,
	"seen_on" date NOT NULL,
	"content" "bytea",
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"applied_at" timestamp with time zone,
	"changed" integer,
	CONSTRAINT "regency_lists_applied_whole" CHECK (("regency_lists"."applied_at" is null) = ("regency_lists"."changed" is null) and ("regency_lists"."applied_at" is null) = ("regency_lists"."content" is not null))
);
--> statement-breakpoint
ALTER TABLE "regency_lists" ADD CONSTRAINT "regency_lists_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "regency_lists" ADD CONSTRAINT "regency_lists_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "regency_lists_staff_id_created_at_index" ON "regency_lists" USING btree ("staff_id","created_at");