using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Pole.Features.Actions.OnSite;

/// <summary>What a phone sent: the form, under a key that it made once, and whether it takes the place of what the site has.</summary>
internal sealed record SentOnSite(ActionForm Form, string Key, bool Replaces)
{
    /// <summary>What the fields say: the first half of <see cref="Hash"/>.</summary>
    public string Fields { get; } = FieldsOf(Form);

    /// <summary>What was sent, apart from its key: the same again is a retry.</summary>
    public string Hash => Fields + Half(string.Concat(
        (Form.Evidence ?? []).Select(f => string.Create(CultureInfo.InvariantCulture, $"{f.FileName}:{f.Length}\n"))));

    public static string FieldsOf(ActionForm form) => Half(string.Join('\n', OnSiteFields.Of(form).Select(f => $"{f.Name}={f.Value}")));

    private static string Half(string text) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text)), 0, 16);
}
