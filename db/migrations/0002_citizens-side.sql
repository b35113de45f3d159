CREATE TYPE "public"."disruption_cause" AS ENUM('siak', 'printer', 'ribbon', 'card_blanks', 'power', 'network', 'closure', 'other');--> statement-breakpoint
CREATE TYPE "public"."home_visit_state" AS ENUM('requested', 'scheduled', 'done', 'declined');--> statement-breakpoint
CREATE TYPE "public"."slip_kind" AS ENUM('receipt');--> statement-breakpoint
ALTER TYPE "public"."audited_act" ADD VALUE 'application_filed_for_resident';--> statement-breakpoint
ALTER TYPE "public"."audited_act" ADD VALUE 'standard_published';--> statement-breakpoint
ALTER TYPE "public"."audited_act" ADD VALUE 'disruption_declared';--> statement-breakpoint
ALTER TYPE "public"."audited_act" ADD VALUE 'disruption_ended';--> statement-breakpoint
ALTER TYPE "public"."audited_act" ADD VALUE 'home_visit_opened';--> statement-breakpoint
ALTER TYPE "public"."audited_act" ADD VALUE 'home_visit_changed';--> statement-breakpoint
CREATE TABLE "disruptions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"office_id" uuid NOT NULL,
	"cause" "disruption_cause" NOT NULL,
	"words" text NOT NULL,
	"advice" text NOT NULL,
	"began_at" timestamp with time zone NOT NULL,
	"expected_end_at" timestamp with time zone,
	"ended_at" timestamp with time zone,
	"declared_by" uuid NOT NULL,
	"ended_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "disruptions_end_is_whole" CHECK (("disruptions"."ended_at" is null) = ("disruptions"."ended_by" is null)),
	CONSTRAINT "disruptions_planned_know_their_end" CHECK ("disruptions"."cause" not in ('closure') or "disruptions"."expected_end_at" is not null),
	CONSTRAINT "disruptions_forward" CHECK ("disruptions"."expected_end_at" is null or "disruptions"."began_at" < "disruptions"."expected_end_at")
);
--> statement-breakpoint
CREATE TABLE "home_visits" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"office_id" uuid NOT NULL,
	"number" "bytea" NOT NULL,
	"number_index" "bytea" NOT NULL,
	"state" "home_visit_state" DEFAULT 'requested' NOT NULL,
	"version" integer DEFAULT 0 NOT NULL,
	"variant" "service_variant" NOT NULL,
	"village_code" text NOT NULL,
	"name" "bytea" NOT NULL,
	"phone" "bytea" NOT NULL,
	"address" "bytea" NOT NULL,
	"reason" "bytea" NOT NULL,
	"best_days" "bytea",
	"note" "bytea",
	"promised_on" date NOT NULL,
	"visit_on" date,
	"visitors" text,
	"declined_because" "bytea",
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"state_since" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "home_visits_numberIndex_unique" UNIQUE("number_index")
);
--> statement-breakpoint
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
CREATE TABLE "office_closed_days" (
	"office_id" uuid NOT NULL,
	"closed_on" date NOT NULL,
	"name" text NOT NULL,
	CONSTRAINT "office_closed_days_office_id_closed_on_pk" PRIMARY KEY("office_id","closed_on")
);
--> statement-breakpoint
CREATE TABLE "office_hours" (
	"office_id" uuid NOT NULL,
	"weekday" smallint NOT NULL,
	"opens_at" time NOT NULL,
	"closes_at" time NOT NULL,
	"break_from" time,
	"break_until" time,
	CONSTRAINT "office_hours_office_id_weekday_pk" PRIMARY KEY("office_id","weekday"),
	CONSTRAINT "office_hours_weekday" CHECK ("office_hours"."weekday" between 1 and 7),
	CONSTRAINT "office_hours_forward" CHECK ("office_hours"."opens_at" < "office_hours"."closes_at"),
	CONSTRAINT "office_hours_break_inside" CHECK (("office_hours"."break_from" is null and "office_hours"."break_until" is null) or ("office_hours"."opens_at" < "office_hours"."break_from" and "office_hours"."break_from" < "office_hours"."break_until" and "office_hours"."break_until" < "office_hours"."closes_at"))
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
ALTER TABLE "document_pages" DROP CONSTRAINT "document_pages_originalKey_unique";--> statement-breakpoint
ALTER TABLE "document_pages" DROP CONSTRAINT "document_pages_viewKey_unique";--> statement-breakpoint
ALTER TABLE "applications" ALTER COLUMN "name" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "applications" ALTER COLUMN "nik" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "applications" ALTER COLUMN "nik_index" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "applications" ALTER COLUMN "family_card_number" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "applications" ALTER COLUMN "village_code" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "applications" ADD COLUMN "family_id" uuid;--> statement-breakpoint
ALTER TABLE "applications" ADD COLUMN "saved_at" timestamp with time zone DEFAULT now() NOT NULL;--> statement-breakpoint
ALTER TABLE "offices" ADD COLUMN "whatsapp" text;--> statement-breakpoint
ALTER TABLE "offices" ADD COLUMN "counters" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "service_standards" ADD COLUMN "decreed_on" date;--> statement-breakpoint
ALTER TABLE "service_standards" ADD COLUMN "content" jsonb DEFAULT '{"title":"Fasilitasi dan koordinasi pelayanan administrasi kependudukan tuntas di kecamatan","legalBasis":[],"requirements":{"new":{"conditions":["Telah berusia 17 (tujuh belas) tahun, sudah kawin, atau pernah kawin"],"papers":[{"type":"family_card","words":"Fotokopi Kartu Keluarga (KK)","form":"copy"},{"type":"marriage_proof","words":"Bukti kawin, bila belum berusia 17 tahun","form":"original","onlyFor":"married"}]},"transfer_in":{"conditions":[],"papers":[{"type":"relocation_certificate","words":"Surat keterangan pindah dari daerah asal","form":"original"},{"type":"family_card","words":"Kartu Keluarga (KK)","form":"original"}]},"lost":{"conditions":[],"papers":[{"type":"police_loss_report","words":"Surat keterangan hilang dari kepolisian","form":"original"},{"type":"family_card","words":"Kartu Keluarga (KK)","form":"original"}]},"damaged":{"conditions":[],"papers":[{"type":"damaged_card","words":"KTP-el yang rusak","form":"surrender"},{"type":"family_card","words":"Kartu Keluarga (KK)","form":"original"}]}},"procedure":["Pemohon menyerahkan berkas lengkap.","Petugas loket menerima dan memeriksa kelengkapan berkas permohonan.","Berkas yang sudah lengkap diterima Kepala Seksi Pelayanan untuk dilakukan validasi. Berkas diteruskan ke petugas Operator SIAK di kecamatan.","Berkas yang sudah divalidasi Kepala Seksi dimasukkan datanya ke dalam basis data oleh Operator SIAK di kecamatan. Data persyaratan dipindahkan untuk diteruskan ke petugas Verifikator SIAK di kabupaten melalui sistem.","Petugas Verifikator SIAK di Lumajang melakukan proses lanjutan sampai KTP-el teregistrasi. KTP-el bertanda tangan elektronik (TTE) dari OPD teknis yang menangani urusan pemerintahan di bidang administrasi kependudukan.","Data KTP-el yang teregistrasi dan bertanda tangan elektronik dikirimkan oleh Verifikator di Kabupaten Lumajang. Operator SIAK di kecamatan menerimanya untuk proses cetak.","KTP-el dicetak oleh Operator SIAK di kecamatan untuk diberikan ke petugas loket.","Pemohon menerima KTP-el setelah menandatangani bukti penerimaan dari petugas loket."],"timeNotes":["Pemohon memberikan berkas kepada petugas dan mengisi buku tamu. Setelah berkas sesuai dan data valid, petugas mengarahkan pemohon KTP-el baru ke proses perekaman.","Untuk KTP-el perubahan, rusak, dan hilang, pemohon cukup menyerahkan berkas sesuai persyaratan. Pemohon menunggu pencetakan KTP-el sampai selesai.","Jika gangguan sistem menyebabkan keterlambatan, petugas memberikan surat pengambilan. Petugas meminta nomor HP pemohon untuk kemudahan pelayanan."],"complaintChannels":["questionnaire","telephone","suggestion_box"]}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "staff" ADD COLUMN "village_code" text;--> statement-breakpoint
ALTER TABLE "disruptions" ADD CONSTRAINT "disruptions_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "disruptions" ADD CONSTRAINT "disruptions_declared_by_staff_id_fk" FOREIGN KEY ("declared_by") REFERENCES "public"."staff"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "disruptions" ADD CONSTRAINT "disruptions_ended_by_staff_id_fk" FOREIGN KEY ("ended_by") REFERENCES "public"."staff"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "home_visits" ADD CONSTRAINT "home_visits_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "message_codes" ADD CONSTRAINT "message_codes_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "office_closed_days" ADD CONSTRAINT "office_closed_days_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "office_hours" ADD CONSTRAINT "office_hours_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "slips" ADD CONSTRAINT "slips_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "slips" ADD CONSTRAINT "slips_application_id_applications_id_fk" FOREIGN KEY ("application_id") REFERENCES "public"."applications"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "disruptions_office_id_created_at_index" ON "disruptions" USING btree ("office_id","created_at");--> statement-breakpoint
CREATE UNIQUE INDEX "disruptions_one_open_per_cause" ON "disruptions" USING btree ("office_id","cause") WHERE "disruptions"."ended_at" is null and "disruptions"."cause" not in ('closure');--> statement-breakpoint
CREATE INDEX "home_visits_office_id_state_created_at_id_index" ON "home_visits" USING btree ("office_id","state","created_at","id");--> statement-breakpoint
CREATE INDEX "message_codes_phone_index_created_at_index" ON "message_codes" USING btree ("phone_index","created_at");--> statement-breakpoint
CREATE INDEX "applications_family" ON "applications" USING btree ("family_id");--> statement-breakpoint
CREATE INDEX "applications_taken_in" ON "applications" USING btree ("taken_in_by","handed_in_at","id") WHERE "applications"."taken_in_by" is not null;--> statement-breakpoint
CREATE INDEX "document_pages_original" ON "document_pages" USING btree ("original_key");--> statement-breakpoint
CREATE INDEX "document_pages_view" ON "document_pages" USING btree ("view_key");--> statement-breakpoint
-- Offices that are open already keep the hours most of them have, until someone says otherwise.
INSERT INTO "office_hours" ("office_id", "weekday", "opens_at", "closes_at") SELECT "id", "weekday", '08:00', '15:00' FROM "offices", generate_series(1, 5) AS "weekday";--> statement-breakpoint
ALTER TABLE "offices" DROP COLUMN "hours";--> statement-breakpoint
ALTER TABLE "applications" ADD CONSTRAINT "applications_whole_when_handed_in" CHECK ("applications"."handed_in_at" is null or ("applications"."name" is not null and "applications"."nik" is not null and "applications"."nik_index" is not null and "applications"."family_card_number" is not null and "applications"."village_code" is not null));--> statement-breakpoint
ALTER TABLE "offices" ADD CONSTRAINT "offices_has_a_counter" CHECK ("offices"."counters" > 0);--> statement-breakpoint
ALTER TABLE "staff" ADD CONSTRAINT "staff_village_is_of_an_operator" CHECK ("staff"."village_code" is null or "staff"."role" in ('village_operator'));