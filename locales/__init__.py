"""The words people read, by language; read by `views.texts`."""
