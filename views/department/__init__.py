"""What is said of departments."""
