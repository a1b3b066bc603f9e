using System.ComponentModel.DataAnnotations;

namespace Pole.Platform.Mail;

internal enum MailMode
{
    Folder,
    Smtp,
}

/// <summary>Settings <c>Mail</c>: how letters leave.</summary>
internal sealed class MailSettings : IValidatableObject
{
    [EnumDataType(typeof(MailMode))]
    public MailMode Mode { get; set; } = MailMode.Folder;

    /// <summary>Where letters are put in the mode Folder; <c>mail</c> under the data folder unless told.</summary>
    public string? Folder { get; set; }

    public string? Host { get; set; }

    [Range(1, 65535)]
    public int Port { get; set; } = 25;

    public string? User { get; set; }

    public string? Password { get; set; }

    /// <summary>Whether the conversation must be encrypted (STARTTLS).</summary>
    public bool Secure { get; set; }

    [Required, EmailAddress]
    public string From { get; set; } = "ne-pas-repondre@pole.example";

    [Required]
    public string FromName { get; set; } = "Pôle éco-conception";

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Mode == MailMode.Smtp && string.IsNullOrWhiteSpace(Host))
        {
            yield return new ValidationResult("Mail:Host is missing: the mode Smtp needs the name of a mail server.", [nameof(Host)]);
        }
    }
}
