-- Serves the search for any part of a text. The extension is trusted: who owns the database may make it.
CREATE EXTENSION IF NOT EXISTS pg_trgm;
