"""What makes words mean less than they look like, or be asked."""
