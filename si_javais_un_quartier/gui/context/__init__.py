"""Maps and data of the city to lay under the contributions, by domain, added by one click."""
