-- The patient's number in the country's health system, as it was given; NULL is not said.
ALTER TABLE patient ADD COLUMN health_number TEXT;
