"""Where what people type names tasks."""
