"""The letters of the office: register, withdrawal, encrypted letters, check code and seal."""
