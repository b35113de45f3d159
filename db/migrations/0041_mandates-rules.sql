-- From now on the surat kuasa of a proxy is kept, photographed or on paper; of those before, only that it was looked at is known.
ALTER TABLE handovers ADD CONSTRAINT handovers_mandate_kept CHECK (relation::text <> 'proxy' OR mandate_key IS NOT NULL OR mandate_place IS NOT NULL) NOT VALID;
