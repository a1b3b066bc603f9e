using System.ComponentModel.DataAnnotations;
using System.Net.Mail;
using Pole.Platform.Web;

namespace Pole.Platform.Identity;

/// <summary>Asks that a field holds an address that a letter can be sent to.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
internal sealed class ReachableAddressAttribute : ValidationAttribute
{
    /// <summary>RFC 5321, 4.5.3.1.3.</summary>
    public const int Longest = 254;

    public ReachableAddressAttribute() => ErrorMessage = "Cette adresse n’a pas la forme nom@domaine.fr.";

    public override bool IsValid(object? value) => value is not string text || Holds(text.Trim());

    /// <summary>MVC translates the sentences of the attributes that it knows; this one asks for its own.</summary>
    protected override ValidationResult? IsValid(object? value, ValidationContext validationContext)
    {
        if (IsValid(value))
        {
            return ValidationResult.Success;
        }

        var said = (validationContext.GetService(typeof(Texts)) as Texts)?[ErrorMessage!].Value;
        return new ValidationResult(said ?? ErrorMessage, validationContext.MemberName is { } name ? [name] : null);
    }

    public static bool Holds(string text) =>
        text.Length <= Longest
        && !text.Any(c => char.IsControl(c) || char.IsWhiteSpace(c))
        && MailAddress.TryCreate(text, out var address) && address.Address == text
        && address.Host.Contains('.') && !address.Host.StartsWith('.') && !address.Host.EndsWith('.');
}
