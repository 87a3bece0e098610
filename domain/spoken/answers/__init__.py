"""What words are that the Văn phòng or a leader says to an obstacle."""
