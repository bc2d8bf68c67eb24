"""The queue of requests: its indexes, and saved filters."""

from peewee import *
from smartwizard.tables.base import JsonField
from smartwizard.tables.base import NumberField

_INDEXES = (
    ("status", "overdue_at", "operator_from", "id"),
    ("status", "kind", "overdue_at", "operator_from", "id"),
    ("account_id", "status", "kind", "created_at", "id"),
)


def up(migrator, db):
    class PersonRow(Model):
        class Meta:
            database = db
            table_name = "person"

    class OperatorRow(Model):
        class Meta:
            database = db
            table_name = "operator"

    class SavedFilterRow(Model):
        id = NumberField()
        person = ForeignKeyField(PersonRow, null=True, on_delete="CASCADE")
        operator = ForeignKeyField(OperatorRow, null=True, on_delete="CASCADE")
        name = CharField()
        name_key = CharField()
        wanted = JsonField()

        class Meta:
            database = db
            table_name = "saved_filter"
            indexes = ((("person", "name_key"), True), (("operator", "name_key"), True))

    db.create_tables([SavedFilterRow])
    for columns in _INDEXES:
        name = f"requestrow_{'_'.join(columns)}"
        quoted = ", ".join(f'"{column}"' for column in columns)
        db.execute_sql(f'CREATE INDEX "{name}" ON "request" ({quoted})')
    db.execute_sql('DROP INDEX "requestrow_status_overdue_at_id"')
