-- Who was seen in the last day, wherever it was.
create index sighting_seen on sighting (seen);
