using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Pole.Platform.Data;

namespace Pole.Platform.Identity;

/// <summary>A key that protects cookies and forms; kept in the database so that every process shares it.</summary>
internal sealed class ProtectionKey
{
    public int Id { get; init; }

    public required string Xml { get; init; }
}

internal sealed class ProtectionKeyMapping : IEntityTypeConfiguration<ProtectionKey>
{
    public const string Table = "protection_keys";

    public void Configure(EntityTypeBuilder<ProtectionKey> key)
    {
        key.ToTable(Table);
        key.HasKey(k => k.Id);
    }
}

/// <summary>Reads and adds the keys of ASP.NET Core Data Protection.</summary>
internal sealed class KeyRing(IServiceScopeFactory scopes) : IXmlRepository
{
    public IReadOnlyCollection<XElement> GetAllElements()
    {
        using var scope = scopes.CreateScope();
        return [.. scope.ServiceProvider.GetRequiredService<PoleDb>()
            .Texts($"SELECT \"{nameof(ProtectionKey.Xml)}\" FROM {ProtectionKeyMapping.Table}")
            .Select(xml => XElement.Parse(xml))];
    }

    public void StoreElement(XElement element, string friendlyName)
    {
        using var scope = scopes.CreateScope();
        var db = scope.ServiceProvider.GetRequiredService<PoleDb>();
        db.Add(new ProtectionKey { Xml = element.ToString(SaveOptions.DisableFormatting) });
        db.SaveChanges();
    }
}
