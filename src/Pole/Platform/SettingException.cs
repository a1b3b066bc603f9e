namespace Pole.Platform;

/// <summary>A setting is missing or wrong: the start stops with one line that names it.</summary>
internal sealed class SettingException(string setting, string reason)
    : Exception($"Setting {setting}: {reason}");
