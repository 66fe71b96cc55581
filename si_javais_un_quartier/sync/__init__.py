"""The engine, the merge and the hubs it speaks to (a GeoPackage; a WFS is to come).

It knows the replica, never a screen.
"""
