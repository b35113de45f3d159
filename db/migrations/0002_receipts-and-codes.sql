CREATE TYPE "public"."slip_kind" AS ENUM('receipt');--> statement-breakpoint
CREATE TABLE "message_codes" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"office_id" uuid NOT NULL,
	"phone" "bytea" NOT NULL,
	"phone_index" "bytea" NOT NULL,
	"tries" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"sent_at" timestamp with time zone,
	"used_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "slips" (
	"office_id" uuid NOT NULL,
	"application_id" uuid NOT NULL,
	"kind" "slip_kind" NOT NULL,
	"code_index" "bytea" NOT NULL,
	"issued_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "slips_application_id_kind_pk" PRIMARY KEY("application_id","kind"),
	CONSTRAINT "slips_codeIndex_unique" UNIQUE("code_index")
);
--> statement-breakpoint
ALTER TABLE "message_codes" ADD CONSTRAINT "message_codes_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "slips" ADD CONSTRAINT "slips_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "slips" ADD CONSTRAINT "slips_application_id_applications_id_fk" FOREIGN KEY ("application_id") REFERENCES "public"."applications"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "message_codes_phone_index_created_at_index" ON "message_codes" USING btree ("phone_index","created_at");