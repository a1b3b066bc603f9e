using System.Collections;
using Pole.Kernel;
using Pole.Platform.Content.Yaml;

namespace Pole.Platform.Content.Sheets;

/// <summary>Makes a record of the keys of a file; whatever does not fit becomes a fault at its place.</summary>
internal sealed class SheetBinder(string file)
{
    private readonly List<ContentFault> _faults = [];

    public IReadOnlyList<ContentFault> Faults => _faults;

    /// <summary>What is said of a record without a key that it needs: it stands on no line.</summary>
    public static string Lacks(string key) => $"il manque la clé « {key} »";

    /// <summary>Binds a map to a record.</summary>
    /// <param name="others">Keys that stand in the map for someone else: neither bound nor refused.</param>
    /// <returns>The record, or null when anything in the map is wrong.</returns>
    public object? Bind(Type type, YamlMap map, IReadOnlyCollection<string> others)
    {
        var shape = SheetShape.Of(type);
        List<(SheetMember, object?)> values = [];
        var whole = true;
        foreach (var field in map.Fields)
        {
            if (shape.Find(field.Key) is { } member)
            {
                whole &= TryReadMember(member, field, out var value);
                if (value is not null)
                {
                    values.Add((member, value));
                }
            }
            else if (!others.Contains(field.Key, StringComparer.Ordinal))
            {
                var known = shape.Members.Select(m => m.Key).Concat(others).Where(k => map.Find(k) is null);
                whole &= field.Inherited
                    || Fault(field.Line, field.Column, $"clé inconnue « {field.Key} »{Nearest.Proposal(field.Key, known)}");
            }
        }

        foreach (var missing in shape.Members.Where(m => m.IsRequired && map.Find(m.Key) is null))
        {
            whole = Fault(map.Line, map.Column, Lacks(missing.Key));
        }

        return whole ? shape.Make(values) : null;
    }

    /// <summary>Reads the value of a key; what an English text inherits was judged in its French original.</summary>
    private bool TryReadMember(SheetMember member, YamlField field, out object? value)
    {
        var before = _faults.Count;
        var read = TryReadGiven(member, field, out value);
        if (field.Inherited)
        {
            _faults.RemoveRange(before, _faults.Count - before);
        }

        return read;
    }

    private bool TryReadGiven(SheetMember member, YamlField field, out object? value)
    {
        if (field.Value is YamlText { IsEmpty: true } empty)
        {
            value = null;
            return !member.IsRequired || member.MayBeNull || Fault(empty.Line, empty.Column, $"la clé « {field.Key} » est vide");
        }

        return TryRead(member.Type, field.Value, field.Key, out value);
    }

    private bool TryRead(Type type, YamlValue given, string key, out object? value)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        value = null;
        if (type == typeof(PartialDate) && given is YamlMap qualified)
        {
            return (value = (Bind(typeof(QualifiedDate), qualified, []) as QualifiedDate)?.ToDate()) is not null;
        }

        if (Scalars.Knows(type))
        {
            return given is YamlText { Text: var text } && Scalars.TryRead(type, text, out value) || RefuseScalar(type, given, key);
        }

        if (DictionaryOf(type) is var (keyType, valueType))
        {
            return given is YamlMap pairs
                ? (value = ReadDictionary(keyType, valueType, pairs)) is not null
                : Fault(given.Line, given.Column, $"« {key} » attend des lignes « clé: valeur »");
        }

        if (ItemOf(type) is { } item)
        {
            return given is YamlList list
                ? (value = ReadList(type, item, list, key)) is not null
                : Fault(given.Line, given.Column, $"« {key} » attend une liste : une ligne « - … » par élément");
        }

        return given is YamlMap map
            ? (value = Bind(type, map, [])) is not null
            : Fault(given.Line, given.Column, $"« {key} » attend des lignes « clé: valeur »");
    }

    private bool RefuseScalar(Type type, YamlValue given, string key)
    {
        var typed = given is YamlText text ? text.Text : null;
        var proposal = typed is not null && type.IsEnum ? Nearest.Proposal(typed, Scalars.Names(type)) : "";
        return type == typeof(string)
            ? Fault(given.Line, given.Column, $"« {key} » attend un texte")
            : Fault(
                given.Line,
                given.Column,
                $"« {key} » attend {Scalars.Expected(type)}{(typed is null ? "" : $", pas « {typed} »")}{proposal}");
    }

    private IList? ReadList(Type type, Type item, YamlList list, string key)
    {
        var items = (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(item))!;
        var whole = true;
        foreach (var given in list.Items)
        {
            whole &= TryRead(item, given, key, out var value);
            if (value is not null)
            {
                items.Add(value);
            }
        }

        if (!whole || !type.IsArray)
        {
            return whole ? items : null;
        }

        var array = Array.CreateInstance(item, items.Count);
        items.CopyTo(array, 0);
        return array;
    }

    private IDictionary? ReadDictionary(Type keyType, Type valueType, YamlMap pairs)
    {
        var values = (IDictionary)Activator.CreateInstance(typeof(Dictionary<,>).MakeGenericType(keyType, valueType))!;
        var whole = true;
        foreach (var pair in pairs.Fields)
        {
            if (TryRead(keyType, new YamlText(pair.Key, false, pair.Line, pair.Column), pair.Key, out var key)
                & TryRead(valueType, pair.Value, pair.Key, out var value))
            {
                values.Add(key!, value);
            }
            else
            {
                whole = false;
            }
        }

        return whole ? values : null;
    }

    private static (Type Key, Type Value)? DictionaryOf(Type type) =>
        type.IsGenericType && type.GetGenericArguments() is [var key, var value]
        && type.IsAssignableFrom(typeof(Dictionary<,>).MakeGenericType(key, value))
            ? (key, value)
            : null;

    /// <summary>Whether a type is filled from keys, rather than from one value or a list.</summary>
    public static bool IsRecord(Type type) => !Scalars.Knows(type) && DictionaryOf(type) is null && ItemOf(type) is null;

    /// <summary>The type of what a list holds; null when it is no list.</summary>
    public static Type? ItemOf(Type type) => type switch
    {
        { IsArray: true } => type.GetElementType(),
        { IsGenericType: true } when type.GetGenericArguments() is [var item]
            && type.IsAssignableFrom(typeof(List<>).MakeGenericType(item)) => item,
        _ => null,
    };

    private bool Fault(int line, int column, string message)
    {
        _faults.Add(new(file, line, column, message));
        return false;
    }

    private sealed record QualifiedDate(PartialDate Date, string? Qualifier = null)
    {
        public PartialDate ToDate() => Date with { Qualifier = Qualifier };
    }
}
