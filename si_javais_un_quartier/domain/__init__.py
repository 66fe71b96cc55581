"""What the quarter is made of and what may be done with it: records, rules and ports.

Standard library only. This room knows no file, no network, no screen and no QGIS.
"""
