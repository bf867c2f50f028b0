"""What people see: templates, catalogues and the built browser client."""
