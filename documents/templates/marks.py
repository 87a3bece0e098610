"""What a paper that comes back is known by."""

# In the file's properties, where no office changes it by hand.
MEETING = "nhacviec-giao-ban-1"
CONCLUSIONS = "KẾT LUẬN"
