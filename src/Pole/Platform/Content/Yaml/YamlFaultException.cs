namespace Pole.Platform.Content.Yaml;

/// <summary>A YAML text that cannot be read, with the place and the reason, in French.</summary>
internal sealed class YamlFaultException(int line, int column, string message) : Exception(message)
{
    public int Line { get; } = line;

    public int Column { get; } = column;
}
