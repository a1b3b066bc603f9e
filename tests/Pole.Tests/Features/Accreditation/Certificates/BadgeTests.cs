using System.Buffers.Text;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Pole.App;
using Pole.Features.Organisations;

namespace Pole.Features.Accreditation.Certificates;

/// <summary>Badges read as others read them: the signature by the published key, the fields by Open Badges 3.0.</summary>
public sealed class BadgeTests : IDisposable
{
    private readonly PoleApp _app = new();

    [Fact]
    public async Task The_holder_takes_a_badge_that_the_published_key_verifies()
    {
        var (browser, accreditation) = await HolderAsync();

        var token = await BadgeAsync(browser, accreditation);

        var (header, _) = Read(token);
        var set = JsonDocument.Parse((await _app.Visit().OpenAsync("/.well-known/jwks.json")).Text).RootElement;
        var named = JsonDocument.Parse((await _app.Visit().OpenAsync(new Uri(header.GetProperty("kid").GetString()!).AbsolutePath)).Text).RootElement;
        Assert.Equal(header.GetProperty("kid").GetString(), named.GetProperty("kid").GetString());
        Assert.Equal("RS256", header.GetProperty("alg").GetString());
        Assert.True(Verifies(token, Assert.Single(set.GetProperty("keys").EnumerateArray())));
        Assert.True(Verifies(token, named));
        Assert.False(Verifies(token.Replace(token.Split('.')[1], Base64Url.EncodeToString("{}"u8), StringComparison.Ordinal), named));
    }

    [Fact]
    public async Task The_badge_says_what_the_standard_asks_for_and_no_name_of_a_person()
    {
        var (browser, accreditation) = await HolderAsync();

        var (_, badge) = Read(await BadgeAsync(browser, accreditation));

        Assert.Equal(BadgeIssuer.Context, badge.GetProperty("@context").EnumerateArray().Select(c => c.GetString()));
        Assert.Equal(["VerifiableCredential", "OpenBadgeCredential"], badge.GetProperty("type").EnumerateArray().Select(t => t.GetString()));
        Assert.Equal((badge.GetProperty("issuer").GetProperty("id").GetString(), badge.GetProperty("id").GetString()), (badge.GetProperty("iss").GetString(), badge.GetProperty("jti").GetString()));
        var subject = badge.GetProperty("credentialSubject");
        Assert.Equal(subject.GetProperty("id").GetString(), badge.GetProperty("sub").GetString());
        Assert.Equal(DateTimeOffset.Parse(badge.GetProperty("validFrom").GetString()!, null).ToUnixTimeSeconds(), badge.GetProperty("nbf").GetInt64());
        Assert.Equal(("2026-01-01T00:00:00+01:00", "2026-12-31T23:59:59+01:00"), (badge.GetProperty("validFrom").GetString(), badge.GetProperty("validUntil").GetString()));
        var achievement = subject.GetProperty("achievement");
        Assert.All(["id", "name", "description"], name => Assert.NotEmpty(achievement.GetProperty(name).GetString()!));
        Assert.Contains("Explique les étapes", achievement.GetProperty("criteria").GetProperty("narrative").GetString(), StringComparison.Ordinal);
        var identity = Assert.Single(subject.GetProperty("identifier").EnumerateArray());
        var salted = Encoding.UTF8.GetBytes("relais@test.example" + identity.GetProperty("salt").GetString());
        Assert.Equal($"sha256${Convert.ToHexStringLower(SHA256.HashData(salted))}", identity.GetProperty("identityHash").GetString());
        Assert.DoesNotContain("Camille", badge.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_key_is_made_once_and_its_private_half_is_not_readable_where_it_is_kept()
    {
        var (browser, accreditation) = await HolderAsync();

        await browser.OpenAsync($"/relais/accreditations/{accreditation.Id}/badge");
        await browser.OpenAsync($"/relais/accreditations/{accreditation.Id}/badge");

        var key = await _app.ReadAsync(db => db.SigningKeys.SingleAsync());
        Assert.ThrowsAny<Exception>(() =>
        {
            using var rsa = RSA.Create();
            rsa.ImportPkcs8PrivateKey(Base64Url.DecodeFromChars(key.Protected), out _);
        });
        Assert.DoesNotContain("\"d\"", (await _app.Visit().OpenAsync("/.well-known/jwks.json")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_suspension_takes_the_badge_and_the_certificate_back_at_once()
    {
        var (browser, accreditation) = await HolderAsync();
        var before = (await _app.Visit().OpenAsync("/emetteur/badges-repris")).Text;

        await _app.SaveAsync(db => db.Accreditations.Single().Suspend(new(2026, 3, 2)));

        var after = (await _app.Visit().OpenAsync("/emetteur/badges-repris")).Text;
        var shown = VerificationCode.Show(accreditation.Code!);
        Assert.DoesNotContain(shown, before, StringComparison.Ordinal);
        Assert.Contains($"/verification/{shown}", after, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.OpenAsync($"/relais/accreditations/{accreditation.Id}/badge")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.OpenAsync($"/relais/accreditations/{accreditation.Id}/certificat")).Status);
    }

    [Fact]
    public async Task After_the_last_day_neither_is_handed_out_though_no_job_has_run_yet()
    {
        var (_, accreditation) = await HolderAsync();

        _app.Clock.Advance(TimeSpan.FromDays(305));

        var browser = await _app.SignInAsync("relais@test.example");
        Assert.Equal(HttpStatusCode.NotFound, (await browser.OpenAsync($"/relais/accreditations/{accreditation.Id}/badge")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.OpenAsync($"/relais/accreditations/{accreditation.Id}/certificat")).Status);
    }

    [Fact]
    public async Task A_badge_whose_days_are_over_needs_no_taking_back()
    {
        await HolderAsync();
        await _app.SaveAsync(db => db.Accreditations.Single().Suspend(new(2026, 3, 2)));

        _app.Clock.Advance(TimeSpan.FromDays(305));

        Assert.DoesNotContain("/verification/", (await _app.Visit().OpenAsync("/emetteur/badges-repris")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Someone_elses_badge_and_certificate_are_not_found()
    {
        var (_, accreditation) = await HolderAsync();
        await _app.OrganisationAsync("autre", OrganisationKind.Intermediary);
        var other = await _app.SignInAsync("autre@test.example");

        Assert.Equal(HttpStatusCode.NotFound, (await other.OpenAsync($"/relais/accreditations/{accreditation.Id}/badge")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await other.OpenAsync($"/relais/accreditations/{accreditation.Id}/certificat")).Status);
    }

    [Fact]
    public async Task The_certificate_is_a_pdf_and_the_verification_page_shows_its_code_to_photograph()
    {
        var (browser, accreditation) = await HolderAsync();

        var certificate = await browser.OpenAsync($"/relais/accreditations/{accreditation.Id}/certificat");
        var page = await _app.Visit().OpenAsync($"/verification/{accreditation.Code}");

        var text = await certificate.Message.Content.ReadAsStringAsync();
        Assert.StartsWith("%PDF-1.7", text, StringComparison.Ordinal);
        Assert.Contains($"/verification/{VerificationCode.Show(accreditation.Code!)}", text, StringComparison.Ordinal);
        Assert.NotNull(page.Page.QuerySelector("svg.qr path"));
    }

    public void Dispose() => _app.Dispose();

    private static async Task<string> BadgeAsync(Browser browser, Accreditation accreditation) =>
        await (await browser.OpenAsync($"/relais/accreditations/{accreditation.Id}/badge")).Message.Content.ReadAsStringAsync();

    private static (JsonElement Header, JsonElement Payload) Read(string token)
    {
        var parts = token.Split('.');
        return (JsonDocument.Parse(Base64Url.DecodeFromChars(parts[0])).RootElement, JsonDocument.Parse(Base64Url.DecodeFromChars(parts[1])).RootElement);
    }

    private static bool Verifies(string token, JsonElement jwk)
    {
        var parts = token.Split('.');
        using var rsa = RSA.Create(new RSAParameters
        {
            Modulus = Base64Url.DecodeFromChars(jwk.GetProperty("n").GetString()!),
            Exponent = Base64Url.DecodeFromChars(jwk.GetProperty("e").GetString()!),
        });
        return rsa.VerifyData(Encoding.ASCII.GetBytes($"{parts[0]}.{parts[1]}"), Base64Url.DecodeFromChars(parts[2]), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
    }

    private async Task<(Browser Browser, Accreditation Accreditation)> HolderAsync()
    {
        var organisation = await _app.OrganisationAsync("relais", OrganisationKind.Intermediary);
        var accreditation = await _app.AccreditationAsync(organisation.Id);
        return (await _app.SignInAsync("relais@test.example"), accreditation);
    }
}
