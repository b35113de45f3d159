-- What staff returned before this version lies on top of its desk too.
UPDATE applications SET is_returned = true
FROM application_events
WHERE application_events.application_id = applications.id
  AND application_events.version = applications.version
  AND application_events.move IN ('return_to_counter', 'return_to_operator', 'return_to_regency');
