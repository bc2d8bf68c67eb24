"""Requests of every kind: somebody asks, somebody decides (R55)."""
