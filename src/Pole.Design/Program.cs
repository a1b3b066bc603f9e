// Nothing runs here: dotnet-ef starts from this project to write migrations (see src/README.md).
return 0;
