"""A real plan, for the demo and for whoever tries the reader."""
