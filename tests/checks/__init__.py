"""Checkers of the project's own rules; each returns faults, so each can be shown to fail."""
