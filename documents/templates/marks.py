"""What a paper that comes back is known by, and what a template says of itself."""

# In the file's properties, where no office changes it by hand.
MEETING = "nhacviec-giao-ban-1"
CONCLUSIONS = "KẾT LUẬN"
# The title of a table whose columns are as wide as what stands in them asks for; an office that
# wants its own widths takes it away in Word.
BY_CONTENT = "Cột rộng theo nội dung"
