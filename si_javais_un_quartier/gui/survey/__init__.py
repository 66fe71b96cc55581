"""Walking a street and updating its ground floors, one form each."""
