"""A quarter's shared base on a server: its SQL, its QGIS Server projects, and the programs that ``serve-hub`` runs."""
