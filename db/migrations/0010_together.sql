CREATE TYPE "public"."delegation_kind" AS ENUM('plh', 'plt');--> statement-breakpoint
ALTER TYPE "public"."audited_act" ADD VALUE 'claim_taken_over' BEFORE 'paper_kept';--> statement-breakpoint
ALTER TYPE "public"."audited_act" ADD VALUE 'delegation_recorded' BEFORE 'paper_kept';--> statement-breakpoint
ALTER TYPE "public"."audited_act" ADD VALUE 'delegation_ended' BEFORE 'paper_kept';--> statement-breakpoint
ALTER TYPE "public"."audited_act" ADD VALUE 'acting_started' BEFORE 'paper_kept';--> statement-breakpoint
ALTER TYPE "public"."audited_act" ADD VALUE 'acting_ended' BEFORE 'paper_kept';--> statement-breakpoint
CREATE TABLE "application_claims" (
	"application_id" uuid PRIMARY KEY NOT NULL,
	"office_id" uuid NOT NULL,
	"staff_id" uuid NOT NULL,
	"page_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"since" timestamp with time zone NOT NULL,
	"beat_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "staff_delegations" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"office_id" uuid NOT NULL,
	"staff_id" uuid NOT NULL,
	"role" "staff_role" NOT NULL,
	"kind" "delegation_kind" NOT NULL,
	"for_staff_id" uuid,
	"document" text NOT NULL,
	"starts_on" date NOT NULL,
	"ends_on" date NOT NULL,
	"recorded_by" uuid NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	"ended_at" timestamp with time zone,
	"ended_by" uuid,
	CONSTRAINT "staff_delegations_in_order" CHECK ("staff_delegations"."ends_on" >= "staff_delegations"."starts_on"),
	CONSTRAINT "staff_delegations_of_another" CHECK ("staff_delegations"."for_staff_id" is distinct from "staff_delegations"."staff_id"),
	CONSTRAINT "staff_delegations_ended_by_someone" CHECK (("staff_delegations"."ended_at" is null) = ("staff_delegations"."ended_by" is null))
);
--> statement-breakpoint
ALTER TABLE "application_events" ADD COLUMN "delegation_id" uuid;--> statement-breakpoint
ALTER TABLE "staff_sessions" ADD COLUMN "acting_delegation_id" uuid;--> statement-breakpoint
ALTER TABLE "application_claims" ADD CONSTRAINT "application_claims_application_id_applications_id_fk" FOREIGN KEY ("application_id") REFERENCES "public"."applications"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "application_claims" ADD CONSTRAINT "application_claims_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "application_claims" ADD CONSTRAINT "application_claims_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff_delegations" ADD CONSTRAINT "staff_delegations_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff_delegations" ADD CONSTRAINT "staff_delegations_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff_delegations" ADD CONSTRAINT "staff_delegations_for_staff_id_staff_id_fk" FOREIGN KEY ("for_staff_id") REFERENCES "public"."staff"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff_delegations" ADD CONSTRAINT "staff_delegations_recorded_by_staff_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."staff"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff_delegations" ADD CONSTRAINT "staff_delegations_ended_by_staff_id_fk" FOREIGN KEY ("ended_by") REFERENCES "public"."staff"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "application_claims_staff_id_index" ON "application_claims" USING btree ("staff_id");--> statement-breakpoint
CREATE INDEX "staff_delegations_staff_id_ends_on_index" ON "staff_delegations" USING btree ("staff_id","ends_on");--> statement-breakpoint
CREATE INDEX "staff_delegations_office_id_ends_on_index" ON "staff_delegations" USING btree ("office_id","ends_on");--> statement-breakpoint
ALTER TABLE "application_events" ADD CONSTRAINT "application_events_delegation_id_staff_delegations_id_fk" FOREIGN KEY ("delegation_id") REFERENCES "public"."staff_delegations"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff_sessions" ADD CONSTRAINT "staff_sessions_acting_delegation_id_staff_delegations_id_fk" FOREIGN KEY ("acting_delegation_id") REFERENCES "public"."staff_delegations"("id") ON DELETE restrict ON UPDATE no action;